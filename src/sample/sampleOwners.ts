import type { JsonObject } from '../base/json';

/** An owner as `GET /crm/v3/owners` lists it (`PublicOwner` in HubSpot's specification). */
export interface SampleOwner extends JsonObject {
  /** What a call's `hubspot_owner_id` holds. */
  readonly id: string;
  /** What property history holds; null once the owner is deactivated. */
  readonly userId: number | null;
  readonly userIdIncludingInactive: number;
  readonly email: string;
  readonly type: 'PERSON';
  readonly firstName: string;
  readonly lastName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly teams: readonly SampleTeam[];
}

/** A team of an owner, as HubSpot sends it. */
export interface SampleTeam extends JsonObject {
  readonly id: string;
  readonly name: string;
  readonly primary: boolean;
}

const sales: SampleTeam = { id: '51840', name: 'Sales', primary: true };
const care: SampleTeam = { id: '51841', name: 'Customer care', primary: true };

/** The people of the sample portal, by first name. */
export const sampleOwners = {
  amara: active(1, 'Amara', 'Osei', '2023-02-06T09:12:44.120Z', sales),
  bastien: active(2, 'Bastien', 'Lefèvre', '2023-02-06T09:15:02.871Z', sales),
  chidi: active(3, 'Chidi', 'Nwosu', '2023-05-22T08:01:30.004Z', sales),
  hana: active(4, 'Hana', 'Kobayashi', '2024-01-15T10:44:19.553Z', care),
  ines: active(5, 'Inés', 'Carrasco', '2024-03-04T13:20:57.310Z', care),
  tobias: active(6, 'Tobias', 'Wren', '2024-09-02T07:58:11.642Z', care),
  greta: deactivated(7, 'Greta', 'Lindqvist', '2022-11-14T09:00:21.380Z'),
  marcus: deactivated(8, 'Marcus', 'Adeyemi', '2022-11-28T09:02:46.915Z'),
} as const;

/** Owner ids and user ids are counted apart, as in HubSpot, so that nobody takes one for the other. */
function active(
  number: number,
  firstName: string,
  lastName: string,
  createdAt: string,
  team: SampleTeam,
): SampleOwner {
  const userId = 28604239 + 7 * number;
  return {
    id: String(70310010 + number),
    email: `${asciiName(firstName)}@harborlight.example`,
    type: 'PERSON',
    firstName,
    lastName,
    userId,
    userIdIncludingInactive: userId,
    createdAt,
    updatedAt: '2026-06-01T06:30:00.000Z',
    archived: false,
    teams: [team],
  };
}

/** Once deactivated, an owner has no user id and belongs to no team any more. */
function deactivated(
  number: number,
  firstName: string,
  lastName: string,
  createdAt: string,
): SampleOwner {
  const owner = active(number, firstName, lastName, createdAt, sales);
  return { ...owner, userId: null, archived: true, teams: [] };
}

function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
}
