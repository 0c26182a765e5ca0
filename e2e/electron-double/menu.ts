import { lifeCycle } from './life-cycle.ts';
import { record } from './record.ts';
import { onlyKnown, refuse, strict } from './refuse.ts';

type Item = {
  readonly role?: string;
  readonly label?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
};

const roles = [
  'appMenu',
  'close',
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'reload',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'minimize',
];

function check(item: Item): Item {
  onlyKnown('a menu item', item, ['role', 'label', 'type', 'accelerator', 'submenu', 'click']);
  if (item.role !== undefined && !roles.includes(item.role))
    refuse(`a menu item has the unknown role '${item.role}'`);
  if (item.role === undefined && item.label === undefined && item.type !== 'separator') {
    refuse('a menu item needs a label, a role or the type separator');
  }
  item.submenu?.forEach(check);
  return item;
}

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => template.map(check),
  setApplicationMenu(menu: readonly Item[]): void {
    lifeCycle.mustBeReady('Menu.setApplicationMenu');
    const words = menu.map(({ label, submenu }) => [
      label ?? null,
      ...(submenu ?? []).map((item) => item.label ?? null),
    ]);
    record('menu', { words });
  },
});
