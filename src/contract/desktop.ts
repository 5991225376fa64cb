import * as z from 'zod';
import type { Result } from './errors.ts';
import { fileHandleSchema, type ProjectHandle } from './file.ts';
import type { Progress } from './method.ts';

/** The menus that a command of the interface can stand in; `screen` is the menu of what is on screen. */
export const menuNames = ['file', 'edit', 'view', 'go', 'screen', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

/** A command of the interface as the native menu shows it. */
const menuItemSchema = z.strictObject({
  id: z.string().min(1).max(100),
  menu: z.enum(menuNames),
  title: z.string().min(1).max(500),
  /** As the interface writes it: `Mod+Z`, `Alt+1`, `J`. */
  shortcut: z.string().max(40).optional(),
  /** Whether the shortcut works while somebody types. */
  whileTyping: z.boolean(),
});

/** What the window tells of itself, for menus, dialogs and frame. */
export const windowStateSchema = z.strictObject({
  language: z.enum(['en', 'zh']),
  scheme: z.enum(['system', 'light', 'dark']),
  /** What the menu of the screen is called; left out where there is none. */
  screen: z.string().min(1).max(100).optional(),
  commands: z.array(menuItemSchema).max(500),
});
export type WindowState = z.infer<typeof windowStateSchema>;

const nothing = z.strictObject({});
const chosen = z.strictObject({ file: fileHandleSchema.optional() });

/** What only a desktop has; the program of the window answers these itself. Paths come and go as handles. */
export const desktopApi = {
  /** Lets the person choose a project that exists; no file where none was chosen. */
  'desktop.choose-project': { input: nothing, output: chosen },
  /** Lets the person choose where a new project of this name shall lie. */
  'desktop.choose-place': { input: z.strictObject({ name: z.string().min(1).max(200) }), output: chosen },
  /** Tells what the menus shall show. */
  'desktop.show-state': { input: windowStateSchema, output: nothing },
  /** Takes back, or brings back, what was typed in the field that has the focus. */
  'desktop.edit-text': { input: z.strictObject({ step: z.enum(['undo', 'redo']) }), output: nothing },
  /** Says that nothing of this window waits to be saved any more. */
  'desktop.settled': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
export type DesktopMethod = keyof typeof desktopApi;

/** What a page of the desktop app hears. */
export type DesktopNews =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'changed'; readonly project: ProjectHandle; readonly revision: number }
  /** The process that holds the projects is gone, or its successor is there; what was under way is not done again. */
  | { readonly kind: 'core'; readonly state: 'lost' | 'back' }
  /** A person chose a command in the native menu. */
  | { readonly kind: 'run'; readonly command: string }
  /** A person opened a project by way of the system. */
  | { readonly kind: 'open'; readonly file: string }
  /** What was dropped, or opened by way of the system, is no project. */
  | { readonly kind: 'refused'; readonly name: string }
  /** The window is about to close: what waits is to be saved now. */
  | { readonly kind: 'closing' };
