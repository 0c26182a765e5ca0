/** What the operating system calls a failure (`ENOENT`, `EACCES`, …); empty where it was not the system that failed. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
