/** A failure that a person caused or can mend: its message is all that is shown. */
export class Sorry extends Error {}

/** Runs a tool: what goes wrong ends in one sentence and exit code 1. */
export async function runTool(tool) {
  try {
    await tool();
  } catch (error) {
    const isKnown = error instanceof Sorry || error?.name === 'LinderoError';
    console.error(isKnown ? error.message : error);
    process.exit(1);
  }
}
