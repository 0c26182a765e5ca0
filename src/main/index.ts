import { startElectronHost } from '#main/hosts/electron/main.ts';

startElectronHost();
