/** Hands a file to the person: the host asks where to, as for any download. */
export function saveFile(name: string, content: Blob | string, mediaType: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next minute; without this it stays in memory for good.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
