import { describeSoak } from '../../soak/describeSoak';
import { soak } from '../../soak/soak';
import { createSoakProduct } from '../../soak/soakProduct';
import { SoakServer } from '../../soak/soakServer';

/** Looks up very many calls at a server that fails now and then: `node --expose-gc soak.js`. Fails where an id is lost or memory stays. */
async function main(): Promise<void> {
  await using server = await SoakServer.start();
  const figures = await soak(await createSoakProduct(server));
  console.log(describeSoak(figures, await server.tally()));
}

void main();
