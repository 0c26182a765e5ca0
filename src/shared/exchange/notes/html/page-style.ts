import { lightColours } from '../../light-colours.ts';
import { noteHex } from '../geojson.ts';

/** How an exported page looks, on a screen and in print: a quiet sheet in the faces that it carries with it. */
export const pageStyle = `
:root { color-scheme: light; --ink: ${lightColours.ink}; --soft: ${lightColours['ink-soft']}; --rule: ${lightColours.rule}; --accent: ${lightColours.accent}; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 2.5rem 1.25rem 4rem; background: ${lightColours.paper}; color: var(--ink);
  font: 1.0625rem/1.6 "Source Serif 4 Variable", Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
h1 { font-size: 2rem; margin-top: 0; } h2 { font-size: 1.4rem; border-bottom: 1px solid var(--rule); padding-bottom: .2em; }
h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
a { color: var(--accent); } sup a { text-decoration: none; padding: 0 .1em; } sup { line-height: 0; font: .7rem "Inter Variable", sans-serif; }
.small, figcaption, caption, .about { color: var(--soft); font: .8125rem/1.5 "Inter Variable", "Segoe UI", Arial, sans-serif; }
figure { margin: 1.5rem 0; } figure svg { width: 100%; height: auto; display: block; border: 1px solid var(--rule); }
table { border-collapse: collapse; margin: 1rem 0; font-size: .9rem; width: 100%; } caption { text-align: start; padding-bottom: .4em; }
th, td { text-align: start; vertical-align: top; padding-block: .3em; padding-inline-end: .6em; border-bottom: 1px solid var(--rule); }
.facts th { width: 40%; font-weight: 600; }
ul, ol { padding: 0; } li { margin-inline-start: 1.6em; } p[dir="auto"], [dir="auto"] :is(p, li, h4, h5, h6, th, td) { unicode-bidi: plaintext; }
blockquote { margin: .8em 0 .2em; padding-inline-start: 1em; border-inline-start: 3px solid var(--rule); font-style: italic; }
pre, code { font-family: "Inter Variable", "Segoe UI", Arial, sans-serif; } pre { white-space: pre-wrap; font-size: .85rem; } img { display: none; }
mark { color: inherit; background: ${lightColours['note-yellow']}; } mark.green { background: ${lightColours['note-green']}; } mark.blue { background: ${lightColours['note-blue']}; }
mark.rose { background: ${lightColours['note-rose']}; } mark.violet { background: ${lightColours['note-violet']}; } mark.grey { background: ${lightColours['note-grey']}; }
.note { border-left: 4px solid ${noteHex.yellow}; padding: .1em 0 .1em 1rem; margin: 1.5rem 0; }
.note > h2 { margin-top: .2em; font-size: 1.15rem; border: 0; } .number { color: var(--soft); font: .8em "Inter Variable", sans-serif; } .gone { color: var(--accent); font-size: .9rem; }
.note.green { border-color: ${noteHex.green}; } .note.blue { border-color: ${noteHex.blue}; } .note.rose { border-color: ${noteHex.rose}; }
.note.violet { border-color: ${noteHex.violet}; } .note.grey { border-color: ${noteHex.grey}; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
@page { margin: 2cm 2.2cm; }
@media print { body { background: none; padding: 0; max-width: none; font-size: 10.5pt; } mark { print-color-adjust: exact; }
  .note, figure, tr { break-inside: avoid; } .sheet + .sheet { break-before: page; } }
`;
