import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { PlaceFacts } from './place-facts.ts';
import { isWithin } from './sync-service.ts';

/** File systems of other machines, as Linux names them in its table of mounts. */
const networkSystems =
  /^(?:nfs\d?|cifs|smbfs|smb[23]|9p|afs|ceph|glusterfs|lustre|beegfs|gpfs|ncpfs|davfs2?|vboxsf|vmhgfs|prl_fs|fuse\.(?:sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|goofys|gcsfuse|glusterfs|ceph|smbnetfs|vmhgfs-fuse|onedriver|google-drive-ocamlfuse|juicefs))$/u;

/** Why a path seems to lie on a drive of another machine, to follow its name in a sentence; undefined where it does not. */
export function networkReason(path: string, { platform, mounts }: PlaceFacts): string | undefined {
  switch (platform) {
    case 'win32':
      return isShare(path) ? sentence('place.network-drive') : undefined;
    case 'darwin':
      return path.startsWith('/Volumes/') ? sentence('place.other-volume') : undefined;
    default: {
      const system = systemOf(path, mounts);
      return system !== undefined && networkSystems.test(system)
        ? sentence('place.network-system', { system })
        : undefined;
    }
  }
}

/** `\\server\share\…`, also in its long form `\\?\UNC\…`; but not `\\?\C:\…` and `\\.\…`, which are of the machine. */
function isShare(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  return /^\\\\(?:\?\\UNC\\|[^\\?.])/iu.test(plain);
}

/** The type of the file system under a path: that of the deepest mount above it; of two on one folder the later. */
function systemOf(path: string, mounts: string): string | undefined {
  let found: { folder: string; system: string } | undefined;
  for (const line of mounts.split('\n')) {
    const [, target, system] = line.split(' ');
    if (target === undefined || system === undefined) continue;
    const folder = target.replaceAll(/\\([0-7]{3})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    if (isWithin(path, folder, 'linux') && folder.length >= (found?.folder.length ?? 0)) found = { folder, system };
  }
  return found?.system;
}
