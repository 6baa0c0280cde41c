import { generate } from 'selfsigned';

/** A throw-away key and certificate, PEM, by which the test web answers for any host. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'jianbao-test-web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}
