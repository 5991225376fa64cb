import type { Command } from './command.ts';
import { agreementCommand } from './commands/agreement.ts';
import { auditCommand } from './commands/audit.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { codeCommand } from './commands/code.ts';
import { codebookCommand } from './commands/codebook.ts';
import { exportCommand } from './commands/export.ts';
import { figureCommand } from './commands/figure.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { newCommand } from './commands/new.ts';
import { openCommand } from './commands/open.ts';
import { packageCommand } from './commands/package.ts';
import { redoCommand } from './commands/redo.ts';
import { reportCommand } from './commands/report.ts';
import { reproduceCommand } from './commands/reproduce.ts';
import { restoreCommand } from './commands/restore.ts';
import { retrieveCommand } from './commands/retrieve.ts';
import { roundCommand } from './commands/round.ts';
import { savedCommand } from './commands/saved.ts';
import { serveCommand } from './commands/serve.ts';
import { settleCommand } from './commands/settle.ts';
import { tableCommand } from './commands/table.ts';
import { undoCommand } from './commands/undo.ts';

/** Every command, in the order of a review. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  codeCommand,
  codebookCommand,
  roundCommand,
  tableCommand,
  figureCommand,
  savedCommand,
  agreementCommand,
  settleCommand,
  auditCommand,
  retrieveCommand,
  exportCommand,
  mergeCommand,
  historyCommand,
  undoCommand,
  redoCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  reportCommand,
  packageCommand,
  reproduceCommand,
  openCommand,
  serveCommand,
];
