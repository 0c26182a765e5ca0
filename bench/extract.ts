import { pathToFileURL } from 'node:url';
import { type ExtractFigure, measureExtract } from './extract/measure.ts';

/** Places and dates against labels made by hand, beside the peers: `--json` for the figures alone. */
function printTable(figures: readonly ExtractFigure[]): void {
  const percent = (ratio: number) => (100 * ratio).toFixed(1).padStart(6);
  console.log(
    `${'what'.padEnd(18)}${'set'.padEnd(11)}${'reader'.padEnd(22)}     P      R     F1  labels  abroad`,
  );
  for (const { what, set, reader, precision, recall, f1, labels, abroad } of figures) {
    const numbers = [precision, recall, f1].map(percent).join(' ');
    console.log(
      `${what.padEnd(18)}${set.padEnd(11)}${reader.padEnd(22)}${numbers}  ${String(labels).padStart(6)}  ${abroad ?? '–'}`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = await measureExtract();
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
  else printTable(figures);
}
