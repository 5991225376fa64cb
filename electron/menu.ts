import type { MenuItemConstructorOptions } from 'electron';
import type { MenuName, WindowState } from '../src/contract/desktop.ts';
import { acceleratorOf, worksFromMenu } from './accelerator.ts';
import { wordsIn } from './words.ts';

type Item = MenuItemConstructorOptions;
type Words = ReturnType<typeof wordsIn>;
type Command = WindowState['commands'][number];

/** What a menu can set off. */
export type MenuActions = {
  readonly run: (command: string) => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
  readonly showLogs: () => void;
  readonly checkUpdates: () => void;
  readonly about: () => void;
};

export type MenuModel = {
  readonly state: WindowState;
  readonly platform: NodeJS.Platform;
  /** The projects opened last, newest first. */
  readonly recent: readonly { readonly path: string; readonly title: string }[];
};

/**
 * The native menus: the commands of the interface in their places, and around them what every program of the system has.
 * Every item has an id.
 */
export function menuTemplate(model: MenuModel, actions: MenuActions): Item[] {
  const { state, platform } = model;
  const say = wordsIn(state.language);
  const mac = platform === 'darwin';
  const of = (menu: MenuName): Item[] =>
    state.commands.filter((command) => command.menu === menu).map((command) => commandItem(command, actions, mac));
  const screen = of('screen');
  return [
    ...(mac ? [{ role: 'appMenu' as const, id: 'app', label: say.about, submenu: appItems(say, actions) }] : []),
    { id: 'file', label: withKey(say.file, 'F', mac), submenu: [...of('file'), ...fileItems(model, actions, say)] },
    {
      id: 'edit',
      label: withKey(say.edit, 'E', mac),
      submenu: [...of('edit'), separator('edit'), ...textItems(state.commands, say)],
    },
    { id: 'view', label: withKey(say.view, 'V', mac), submenu: [...of('view'), separator('view'), ...sizeItems(say)] },
    ...(of('go').length === 0 ? [] : [{ id: 'go', label: withKey(say.go, 'G', mac), submenu: of('go') }]),
    ...(state.screen === undefined || screen.length === 0
      ? []
      : [{ id: 'screen', label: state.screen, submenu: screen }]),
    { id: 'window', label: withKey(say.window, 'W', mac), submenu: windowItems(say, mac), role: 'window' },
    {
      id: 'help',
      label: withKey(say.help, 'H', mac),
      submenu: [...of('help'), ...helpItems(say, actions, mac)],
      role: 'help',
    },
  ];
}

/** A menu opens by Alt and a letter: one of its own, or one behind it in brackets. A Mac has no such keys. */
function withKey(label: string, key: string, mac: boolean): string {
  if (mac) return label;
  return label.includes(key) ? label.replace(key, `&${key}`) : `${label}(&${key})`;
}

function commandItem({ id, title, shortcut }: Command, { run }: MenuActions, mac: boolean): Item {
  const item: Item = { id: `command-${id}`, label: title.replaceAll('&', '&&'), click: () => run(id) };
  if (shortcut === undefined) return item;
  // On a Mac a key shown in a menu is always a key of the menu, so a letter alone is not shown there.
  if (!worksFromMenu(shortcut)) return mac ? item : { ...item, ...shown(shortcut) };
  return { ...item, accelerator: acceleratorOf(shortcut) };
}

function shown(shortcut: string): Item {
  return { accelerator: acceleratorOf(shortcut), registerAccelerator: false };
}

function separator(of: string): Item {
  return { type: 'separator', id: `line-${of}` };
}

function appItems(say: Words, { about, checkUpdates }: MenuActions): Item[] {
  return [
    { id: 'about', label: say.about, click: about },
    { id: 'updates', label: say.updates, click: checkUpdates },
    separator('app-services'),
    { id: 'services', role: 'services', label: say.services },
    separator('app-hide'),
    { id: 'hide', role: 'hide', label: say.hide },
    { id: 'hide-others', role: 'hideOthers', label: say.hideOthers },
    { id: 'show-all', role: 'unhide', label: say.showAll },
    separator('app-quit'),
    { id: 'quit', role: 'quit', label: say.quit },
  ];
}

function fileItems({ recent, platform }: MenuModel, { openRecent, clearRecent }: MenuActions, say: Words): Item[] {
  const list: Item[] = recent.map(({ path, title }, index) => ({
    id: `recent-${String(index)}`,
    label: title.replaceAll('&', '&&'),
    toolTip: path,
    click: () => openRecent(path),
  }));
  const clear: Item[] = [separator('recent'), { id: 'clear-recent', label: say.clearRecent, click: clearRecent }];
  return [
    { id: 'recent', label: say.recent, enabled: recent.length > 0, submenu: [...list, ...clear] },
    separator('file'),
    { id: 'close', role: 'close', label: say.close },
    ...(platform === 'darwin' ? [] : [{ id: 'quit', role: 'quit' as const, label: say.quit, accelerator: 'Ctrl+Q' }]),
  ];
}

/**
 * Where the interface has something to undo, its command stands above: in a field it takes back what was typed,
 * elsewhere what was done. Where it has not, what was typed is left.
 */
function textItems(commands: readonly Command[], say: Words): Item[] {
  const has = (id: string): boolean => commands.some((command) => command.id === id);
  const undo: Item[] = has('undo') ? [] : [{ id: 'text-undo', role: 'undo', label: say.textUndo }];
  const redo: Item[] = has('redo') ? [] : [{ id: 'text-redo', role: 'redo', label: say.textRedo }];
  return [
    ...undo,
    ...redo,
    { id: 'cut', role: 'cut', label: say.cut },
    { id: 'copy', role: 'copy', label: say.copy },
    { id: 'paste', role: 'paste', label: say.paste },
    { id: 'select-all', role: 'selectAll', label: say.selectAll },
  ];
}

function sizeItems(say: Words): Item[] {
  return [
    { id: 'actual-size', role: 'resetZoom', label: say.actualSize },
    { id: 'zoom-in', role: 'zoomIn', label: say.zoomIn },
    { id: 'zoom-out', role: 'zoomOut', label: say.zoomOut },
    separator('size'),
    { id: 'full-screen', role: 'togglefullscreen', label: say.fullScreen },
  ];
}

function windowItems(say: Words, mac: boolean): Item[] {
  const front: Item[] = [separator('window'), { id: 'front', role: 'front', label: say.front }];
  return [{ id: 'minimise', role: 'minimize', label: say.minimise }, ...(mac ? front : [])];
}

function helpItems(say: Words, { showLogs, checkUpdates, about }: MenuActions, mac: boolean): Item[] {
  const own: Item[] = [
    { id: 'updates', label: say.updates, click: checkUpdates },
    { id: 'about', label: say.about, click: about },
  ];
  return [separator('help'), { id: 'logs', label: say.logs, click: showLogs }, ...(mac ? [] : own)];
}
