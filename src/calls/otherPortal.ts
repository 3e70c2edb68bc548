import type { IdPlace } from './idSource';

/** The account that the address an id stands in belongs to, where that is not the one asked; `undefined` where either is not known. */
export function otherPortal(
  { portalId }: Pick<IdPlace, 'portalId'>,
  asked: string | undefined,
): string | undefined {
  return portalId === undefined || asked === undefined || portalId === asked ? undefined : portalId;
}
