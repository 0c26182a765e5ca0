// Imported before anything else, and so written for the oldest Node that knows modules.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Lindero needs Node.js 20.19 or newer; this is ${process.version}. Get a current one from https://nodejs.org.`,
  );
  process.exit(1);
}
