import type { PlaceFacts } from './place-facts.ts';

/** Names of folders that a service makes, by the service; matched against whole names, in any case. */
const services: readonly { readonly name: string; readonly folders: RegExp }[] = [
  { name: 'OneDrive', folders: /^OneDrive(?:$| ?- ?)/iu },
  { name: 'Dropbox', folders: /^Dropbox(?:$| \(|-)/iu },
  { name: 'iCloud', folders: /^(?:iCloud ?Drive|iCloud云盘|Mobile Documents|com~apple~CloudDocs)$/iu },
  { name: 'Google Drive', folders: /^(?:Google ?Drive(?:$|-)|My Drive$|DriveFS$|谷歌云端硬盘$)/iu },
  { name: 'Nutstore (坚果云)', folders: /^(?:Nutstore(?: Files)?(?:$|\(| )|我的坚果云$|坚果云$|\.?nutstore$)/iu },
  { name: 'Baidu (百度网盘)', folders: /^(?:Baidu ?Sync ?disk|BaiduNetdiskWorkspace|百度网盘同步.*|百度云同步.*)$/iu },
  {
    name: 'WPS (WPS 云盘)',
    folders: /^(?:WPS ?Drive|WPS Cloud Files|WPS ?云盘|WPS ?网盘|WPS ?云文档|WPSCloudSync)$/iu,
  },
];

/** The service that synchronises the folder of `path`, told by the names of folders and by what the service left there. */
export function syncService(path: string, facts: PlaceFacts): string | undefined {
  const folders = path.split(facts.platform === 'win32' ? /[\\/]/u : '/').slice(0, -1);
  const named = services.find((service) => folders.some((folder) => service.folders.test(folder)));
  return named?.name ?? facts.syncRoots.find(({ folder }) => isWithin(path, folder, facts.platform))?.service;
}

/** Whether a path lies in a folder, both written as the platform writes them. */
export function isWithin(path: string, folder: string, platform: string): boolean {
  const plain = (text: string): string => (platform === 'win32' ? text.replaceAll('/', '\\').toLowerCase() : text);
  const separator = platform === 'win32' ? '\\' : '/';
  const root = plain(folder);
  return root !== '' && plain(path).startsWith(root.endsWith(separator) ? root : `${root}${separator}`);
}
