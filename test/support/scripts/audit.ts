import { auditShipped } from '../report/auditShipped';
import { shippedPackages } from '../report/shippedPackages';

/** Fails where a package that is shipped has a hole that npm's registry knows of. */
async function main(): Promise<void> {
  const names = new Set(shippedPackages().map(({ name }) => name));
  const holes = await auditShipped(names);
  holes.forEach(({ name, severity }) => console.log(`${name}: ${severity}`));
  console.log(`${holes.length} of ${names.size} packages that are shipped have known holes.`);
  process.exitCode = holes.length > 0 ? 1 : 0;
}

void main();
