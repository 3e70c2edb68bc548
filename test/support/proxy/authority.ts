import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** The variable in which the host tests find the folder that {@link writeAuthority} has filled. */
export const authorityVariable = 'CALL_EXPLORER_TEST_AUTHORITY';

/** The host that is certified: one a token may go to, and that does not exist. */
export const certifiedHost = 'proxied.hubapi.com';

/** The certificate of the authority itself. */
export const authorityFile = 'authority.pem';

/** Certificates of the host, each with its key: one that the authority has given, and one that the host gave itself. */
export type CertificateName = 'certified' | 'selfMade';

/** Makes a certificate authority for one run of the tests, and certificates for a host of HubSpot's. */
export async function writeAuthority(folder: string): Promise<void> {
  const authority = await generate([{ name: 'commonName', value: 'Authority of the tests' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const write = async (name: CertificateName, isCertified: boolean): Promise<void> => {
    const host = await generate([{ name: 'commonName', value: certifiedHost }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: certifiedHost }] }],
      ...(isCertified && { ca: { key: authority.private, cert: authority.cert } }),
    });
    await writeFile(join(folder, `${name}.pem`), host.cert);
    await writeFile(join(folder, `${name}.key`), host.private);
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, authorityFile), authority.cert);
  await write('certified', true);
  await write('selfMade', false);
}
