import type { Failure } from '#shared/models/failure.ts';

/** One page without style or script: the window's policy allows none inline. */
export function failurePage({ code, message }: Failure): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Lindero</title></head>
<body><main role="alert"><h1>Lindero cannot open the atlas</h1><p>${escapeHtml(message)}</p><p><code>${escapeHtml(code)}</code></p></main></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
