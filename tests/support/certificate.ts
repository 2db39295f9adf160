import { generate } from 'selfsigned';

/** A certificate and its key, as TLS servers take them; `cert` is also the authority that vouches for it. */
export interface Certificate {
  key: string;
  cert: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Makes a certificate for the host that is valid from and until so many days from now. */
export async function createCertificate(
  host = 'localhost',
  days: { from: number; until: number } = { from: -1, until: 1 },
): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + days.from * dayMs),
    notAfterDate: new Date(Date.now() + days.until * dayMs),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key, cert };
}
