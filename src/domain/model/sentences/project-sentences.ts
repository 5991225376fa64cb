import { defineSentences } from './define-sentences.ts';

export const projectSentences = defineSentences({
  'project.no-name': ['The review has no name yet. Give it one.', '综述还没有名称。请为它命名。'],
  'project.created': ['Created “{named}” with the codebook {codebook}', '以编码手册“{codebook}”创建了“{named}”'],
  'project.read-only': ['This project was opened for reading only.', '此项目以只读方式打开。'],
  'project.not-open': ['This project is no longer open. Open it again.', '此项目已关闭。请重新打开。'],
  'project.exists': [
    '{path} exists already. Choose another name; nothing was overwritten.',
    '{path} 已存在。请另选名称；没有覆盖任何内容。',
  ],
  'project.damaged': ['{path} is damaged ({problem*}).', '{path} 已损坏（{problem}）。'],
  'project.cannot-upgrade': [
    'it is of an earlier format and cannot be brought up to date: {message*}',
    '它是早期格式，且无法升级：{message}',
  ],
  'project.damaged-open-backup': [
    '{path} is damaged ({problem*}). Nothing was changed; open a backup of it.',
    '{path} 已损坏（{problem}）。未作任何更改；请打开它的备份。',
  ],
  'project.lacks': ['The project names a {what} that it does not have.', '项目引用了并不存在的 {what}。'],
  'project.part-unreadable': [
    'The project is damaged: its {what} cannot be read ({why}).',
    '项目已损坏：无法读取其 {what}（{why}）。',
  ],
  'project.no-description': [
    'The file does not say which project it is. Open a backup.',
    '文件没有说明属于哪个项目。请打开备份。',
  ],
  'project.no-codebook': ['The project has no codebook. Open a backup of it.', '项目没有编码手册。请打开它的备份。'],
  'project.damaged-or-none': [
    '{path} is damaged or no project file ({why}). Nothing was changed; open a backup of it.',
    '{path} 已损坏或不是项目文件（{why}）。未作任何更改；请打开它的备份。',
  ],
  'project.being-written': [
    '{path} is being written by another program. Close the project there, then try again.',
    '另一程序正在写入 {path}。请在该处关闭项目后重试。',
  ],
  'project.value-not-allowed': ['A value is not allowed in {path} ({why}).', '{path} 中不允许该值（{why}）。'],
  'project.contradicts': [
    'The change contradicts what {path} holds ({why}).',
    '该更改与 {path} 的内容相矛盾（{why}）。',
  ],
  'project.text-too-long': ['A text is too long to be stored in {path}.', '文字过长，无法存入 {path}。'],
  'project.missing': [
    'There is no project file {path}. Check the name, or make ‹one with “copro new”|a new review›.',
    '没有项目文件 {path}。请检查名称，或‹用“copro new”|›新建。',
  ],
  'project.only-log': [
    'The project file {path} is not there, but its log is: {log} ({bytes+} bytes), which holds what was written last. Keep it, and put the file back beside it under its old name, or restore a backup; the log is then kept aside.',
    '项目文件 {path} 不在原处，但它的日志仍在：{log}（{bytes} 字节），其中是最后写入的内容。请保留该日志，将项目文件以原名放回其旁，或还原备份；日志届时会另行保存。',
  ],
  'project.foreign-log': [
    'The log {log} beside {path} was written to another state of that file, which was put back or replaced without it. Nothing was changed. To go on with the file as it stands, move {log} to another folder and keep it there; it still holds what was written last to the other one.',
    '{path} 旁的日志 {log} 属于该文件的另一状态：文件曾被单独放回或替换。未作任何更改。若要以现有文件继续，请将 {log} 移到其他文件夹并妥善保留；其中仍有最后写入另一文件的内容。',
  ],
  'project.damaged-log': [
    'The log {log} beside {path} is damaged, and {changes:change|changes} behind the damage would be lost if the project were opened with it. Nothing was changed. What can be saved can still be read‹ and written out with “copro export”|›; keep the file and its log together until you have it.',
    '{path} 旁的日志 {log} 已损坏；若照此打开，损坏处之后的 {changes} 次更改将会丢失。未作任何更改。可挽救的内容仍可查看‹，并用“copro export”导出|›；在此之前请将文件与日志保存在一起。',
  ],
  'salvage.log-mended': [
    'The log {log} is damaged in one place or more; {changes:change|changes} behind the damage could be read all the same.',
    '日志 {log} 有一处或多处损坏；损坏处之后的 {changes} 次更改仍可读取。',
  ],
  'salvage.log-unread': [
    'The log {log} belongs to another state of the file and was not read; keep it.',
    '日志 {log} 属于该文件的另一状态，未读取；请妥善保留。',
  ],
  'project.displaced': [
    'Another program deleted {path}, or put another file in its place, while it was open here. Everything that was done here, this included, is kept as {kept} in {folder}. Close the project, compare the two, and go on with the one that is right; restoring {kept} keeps the other aside, merging brings both together.',
    '{path} 在此处打开期间被其他程序删除或替换。此处所做的全部内容（包括这一步）已存为 {folder} 中的 {kept}。请关闭项目，比较两者，并以正确的一份继续；还原 {kept} 会将另一份另行保存，合并则可将两者汇总。',
  ],
  'project.displaced-unkept': [
    'Another program deleted {path}, or put another file in its place, while it was open here, and what was done here could not be kept elsewhere: {problem} Do not close the project; make room, and save once more.',
    '{path} 在此处打开期间被其他程序删除或替换，此处所做的内容也未能另存：{problem}请勿关闭项目；请腾出空间后再保存一次。',
  ],
  'project.several-names': [
    '{path} has {names+} names on this disk (hard links). Each would have a log of its own, and one would write over the other. Copy the file, and work on the copy.',
    '{path} 在此磁盘上有 {names} 个名称（硬链接）。每个名称会各有日志，并相互覆盖。请复制该文件，并在副本上工作。',
  ],
  'project.log-in-place': [
    'There is the log of another project beside {path}: {log} ({bytes+} bytes), whose file is gone. A new project there would destroy it: choose another name, or move the log away. Nothing was changed.',
    '{path} 旁有另一项目的日志：{log}（{bytes} 字节），其项目文件已不在。在此新建项目会毁掉该日志：请另取名称，或先移走日志。未作任何更改。',
  ],
  'project.sqlite-failed': ['SQLite failed on {path}: {why}', 'SQLite 处理 {path} 时失败：{why}'],
  'project.is-folder': ['{path} is a folder, not a project file.', '{path} 是文件夹，不是项目文件。'],
  'project.empty-file': [
    '{path} is empty (0 bytes): its content is lost. Open a backup of it.',
    '{path} 是空文件（0 字节）：内容已丢失。请打开它的备份。',
  ],
  'project.other-database': [
    '{path} is a SQLite database, but no project of this program.',
    '{path} 是 SQLite 数据库，但不是本程序的项目。',
  ],
  'project.newer': [
    '{path} was written by a newer version of this program (format {version#}; this one knows up to {newestVersion#}). It was left untouched; update the program to open it.',
    '{path} 由更新版本的程序写入（格式 {version}；本程序最高支持 {newestVersion}）。文件未作改动；请更新程序后再打开。',
  ],
  'project.never-finished': [
    '{path} was begun as a project but never finished.',
    '{path} 的创建过程没有完成，不是完整的项目。',
  ],
  'project.being-opened': [
    '{path} is being opened by other programs at this moment. Try again.',
    '其他程序此刻正在打开 {path}。请重试。',
  ],
  'project.locked-by': ['by {who}, since {since}', '由 {who} 自 {since} 起'],
  'project.locked': [
    '{path} is open for writing {known*}. Close it there, or open it for reading.',
    '{path} 已以可写方式打开（{known}）。请在该处关闭，或以只读方式打开。',
  ],
  'files.too-large': [
    '{path} has {size} MB; files up to {limit} MB are read. Split it.',
    '{path} 有 {size} MB；最多可读取 {limit} MB 的文件。请拆分文件。',
  ],
  'files.missing': ['{path} does not exist. Check the name and the folder.', '{path} 不存在。请检查文件名和文件夹。'],
  'files.is-folder': ['{path} is a folder. Name a file.', '{path} 是文件夹。请指定文件。'],
  'files.through-file': [
    '{path} leads through a file as if it were a folder. Check the path.',
    '{path} 把文件当成了文件夹。请检查路径。',
  ],
  'files.needs-folder': [
    '{path} would need a folder where a file is. Choose another name.',
    '{path} 需要文件夹的位置已有文件。请另选名称。',
  ],
  'files.name-too-long': ['The name {path} is too long. Choose a shorter one.', '名称 {path} 过长。请选择较短的名称。'],
  'files.refused': ['{path} cannot be opened: the system refuses access to it.', '无法打开 {path}：系统拒绝访问。'],
  'files.read-only-disk': [
    '{path} lies on a disk that can only be read. Choose another folder.',
    '{path} 所在的磁盘只能读取。请选择其他文件夹。',
  ],
  'files.disk-full': [
    'The disk is full; {path} was not written. Make room and try again.',
    '磁盘已满；{path} 未能写入。请腾出空间后重试。',
  ],
  'files.quota': [
    'Your share of the disk is used up; {path} was not written.',
    '您的磁盘配额已用完；{path} 未能写入。',
  ],
  'files.no-folder': ['There is no folder {dirname} to put {path} in.', '没有可存放 {path} 的文件夹 {dirname}。'],
  'disk.full': [
    'The disk that holds {path} is full. Nothing was changed; free some space and try again.',
    '{path} 所在的磁盘已满。未作任何更改；请腾出空间后重试。',
  ],
  'disk.not-writable': [
    '{path} cannot be written ({why}). Check the permissions of the file and its folder.',
    '无法写入 {path}（{why}）。请检查文件及其文件夹的权限。',
  ],
  'disk.error': [
    'The disk reported an error on {path} ({why}). Nothing was changed; check the disk.',
    '磁盘报告 {path} 出错（{why}）。未作任何更改；请检查磁盘。',
  ],
  'disk.failed-while-keeping': [
    'The disk failed while it was keeping this change in {path}. Close the project, check the disk, and look at the history before you repeat the change: if the program had ended now, it might be there.',
    '在 {path} 中保存此更改时磁盘出错。请关闭项目，检查磁盘；重复此操作之前先查看历史：若程序恰在那时结束，更改可能已经保存。',
  ],
  'place.network-drive': ['lies on a network drive', '位于网络驱动器上'],
  'place.other-volume': ['lies on another volume, which may be a network drive', '位于另一卷上，可能是网络驱动器'],
  'place.network-system': ['lies on a network drive ({system})', '位于网络驱动器（{system}）上'],
  'place.synchronised': [
    '{path} lies in a folder that {service} synchronises. Synchronising copies the file while it is being written, and two computers that write it make two halves of it. Move it to a folder that is not synchronised; put copies for others there‹ with “copro export”|›. Until then, work on one computer at a time and let the synchronising finish first.',
    '{path} 所在的文件夹由 {service} 同步。同步会在写入过程中复制文件，两台电脑同时写入会造成内容各缺一半。请将文件移到不同步的文件夹，‹用 “copro export” |在那里›为他人存放副本。在此之前，请一次只在一台电脑上工作，并等同步完成。',
  ],
  'place.unreliable': [
    '{path} {reason*}. Locks and writes are not reliable there: the file can be damaged when the connection breaks or when two people write it. Move it to a disk of this computer, and keep the backups on the network instead.',
    '{path} {reason}。那里的锁定和写入并不可靠：连接中断或两人同时写入时，文件可能损坏。请将文件移到本机磁盘，把备份存放在网络上。',
  ],
  'files.system': ['The system reports of {path}: {why}', '系统报告 {path}：{why}'],
});
