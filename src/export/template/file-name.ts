import { isDeviceName } from '../../core/slug';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { visibleLine } from '../escape/visible-text';
import type { Flaw } from './fault';

const utf8 = new TextEncoder();

/** Bytes of a path: what comes after it (a folder of the reader's, a digest) has its room. */
const PATH_BYTES = 220;

/** Bytes that one value may take of a path. */
const NAME_BYTES = 100;

/** No file system, shell, address or note link takes these as part of a name. */
const UNNAMED = /[\\/:*?"<>|#^[\]\p{C}\p{Zl}\p{Zp}]+/gu;

/** Files that are read and not run. */
const KIND = /\.(?:html?|json|jsonl|markdown|md|txt)$/;

/** As many whole characters as there are bytes for. */
function shorten(text: string): string {
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += utf8.encode(character).length;
    if (bytes > NAME_BYTES) return cut;
    cut += character;
  }
  return cut;
}

/** Any text -> a part of a file's name that every system takes: 'A/B: "c"?' -> 'A B c'. Never empty. */
export function fileName(text: string): string {
  const plain = visibleLine(text).normalize('NFC').replace(UNNAMED, ' ').replace(/\s+/g, ' ');
  const name = shorten(plain.replace(/^[\s.]+/, '')).replace(/[\s.]+$/, '');
  if (name === '') return 'untitled';
  return isDeviceName(name.split('.')[0] ?? '') ? name.replace(/^[^.]*/, '$&_') : name;
}

function flawOfPath(path: string): Flaw['kind'] | undefined {
  const segments = path.split('/');
  if (path === '') return 'path-empty';
  const leads = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (leads || /^[a-z]:/i.test(path) || path.includes('\\')) return 'path-outside';
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f<>:"|?*]/.test(path) || !path.isWellFormed()) return 'path-letters';
  if (segments.some((segment) => segment !== segment.trim() || segment.endsWith('.'))) {
    return 'path-letters';
  }
  const isReserved = (name: string) =>
    name.startsWith('.') || isDeviceName(name.split('.')[0] ?? '');
  if (segments.some(isReserved)) return 'path-reserved';
  if (utf8.encode(path).length > PATH_BYTES) return 'path-long';
  return KIND.test(path) ? undefined : 'path-kind';
}

/** What a template gave for a path -> the path; or why nothing may be written there. */
export function checkPath(given: string): Result<string, Flaw> {
  const path = given.trim();
  const kind = flawOfPath(path);
  return kind === undefined ? succeed(path) : fail({ kind, detail: path.slice(0, 200) });
}
