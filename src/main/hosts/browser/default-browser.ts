import open from 'open';

/**
 * Gives an address to the default browser of this machine. False where there is
 * no screen, or none could be had. An opener that says nothing for `patience`
 * milliseconds is one that runs the browser itself.
 */
export async function openInDefaultBrowser(address: string, patience = 2_000): Promise<boolean> {
  if (isWithoutScreen()) return false;
  try {
    const opener = await open(address);
    return await new Promise<boolean>((resolve) => {
      opener.once('error', () => resolve(false));
      opener.once('exit', (code) => resolve(code === 0));
      setTimeout(resolve, patience, true).unref();
    });
  } catch {
    // No opener: the same as one that failed.
    return false;
  }
}

export function isWithoutScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && process.env.WSL_DISTRO_NAME === undefined
  );
}
