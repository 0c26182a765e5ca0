/** Whether a file of a folder is one to read: not what programs keep beside notes (`.obsidian`, `__MACOSX`, …), nor pictures. */
export function mayHoldNotes(path: string): boolean {
  return (
    /\.(?:md|markdown|json|jsonld|geojson|kml|kmz)$/i.test(path) &&
    !/(?:^|[/\\])(?:\.(?!\.)|__MACOSX)/.test(path)
  );
}
