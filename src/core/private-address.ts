/** Names that only a machine's own network knows. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home|intranet|home\.arpa)$/;

/** Networks of RFC 1918, 6598, 3927 and the machine itself, as `[first byte, second from, second to]`. */
const PRIVATE_V4: readonly (readonly [number, number, number])[] = [
  [0, 0, 255],
  [10, 0, 255],
  [100, 64, 127],
  [127, 0, 255],
  [169, 254, 254],
  [172, 16, 31],
  [192, 168, 168],
];

function isPrivateV4(host: string): boolean {
  const [first = -1, second = -1] = host.split('.').map(Number);
  return PRIVATE_V4.some(([of, from, to]) => first === of && second >= from && second <= to);
}

function isPrivateV6(host: string): boolean {
  // `::ffff:10.0.0.1` comes as `::ffff:a00:1`.
  const [, high = '', low = ''] = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host) ?? [];
  if (high !== '') {
    const bytes = [high, low].flatMap((part) => {
      const value = Number.parseInt(part, 16);
      return [value >> 8, value & 255];
    });
    return isPrivateV4(bytes.join('.'));
  }
  return /^(?:::1?$|f[cd]|fe[89ab])/.test(host);
}

/**
 * Whether an address is of this machine or its own network by how it is written: `127.0.0.1`, `10.…`,
 * `[::1]`, `printer.local`, a name without a dot. What is no address of the web counts as such.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return true;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateV4(host);
  return !host.includes('.') || LOCAL_NAME.test(host);
}
