import { customers, type Customer } from './customers';

/** The kinds of records around the calls, by the names HubSpot's paths have for them. */
export const recordTypes = ['contacts', 'companies', 'deals', 'tickets'] as const;
/** One of {@link recordTypes}. */
export type RecordType = (typeof recordTypes)[number];

/** A record as the sample portal keeps it: the properties it has; one that is not here is null. */
export type SampleRecord = Readonly<Record<string, string>>;

/** Records that stand for something; the others belong to customers. */
export const sampleRecordIds = {
  /** The brother of the first customer's contact, who signs. */
  decisionMaker: '2510101',
  /** Called once, and nobody has written down who it was. */
  nameless: '2510102',
  /** Named by a hostile person. */
  hostile: '2510103',
} as const;

/** The contact and the company of a customer bear the same number: ids are counted for each kind of record. */
export function customerId(customer: Customer): string {
  return String(2510001 + customers.indexOf(customer));
}

/** The id of a customer's deal or ticket. */
export function matterId(
  customer: Customer,
  matter: 'contract' | 'renewal' | 'help' | 'training',
): string {
  const first = { contract: 6720001, renewal: 6720501, help: 8310001, training: 8310501 };
  return String(first[matter] + customers.indexOf(customer));
}

/** How many people took part in the long workshop: more than fit on a page of associations. */
export const workshopGuests = 130;

/** The id of one of them, from 0. */
export function guestId(number: number): string {
  return String(2511001 + number);
}

let made: Readonly<Record<RecordType, ReadonlyMap<string, SampleRecord>>> | undefined;

/** All records of a kind, by id. Made when first asked for, and kept. */
export function recordsOf(type: RecordType): ReadonlyMap<string, SampleRecord> {
  made ??= {
    contacts: new Map([...customers.map(contact), ...people, ...guests()]),
    companies: new Map(
      customers.map(customer => [
        customerId(customer),
        { name: customer.company, domain: domainOf(customer), phone: customer.phone },
      ]),
    ),
    deals: new Map(
      customers.flatMap(customer => [
        [matterId(customer, 'contract'), { dealname: `First contract with ${customer.company}` }],
        [matterId(customer, 'renewal'), { dealname: `Renewal 2027 of ${customer.company}` }],
      ]),
    ),
    tickets: new Map(
      customers.flatMap(customer => [
        [matterId(customer, 'help'), { subject: `${customer.company} cannot publish the plan` }],
        [matterId(customer, 'training'), { subject: `Training for ${customer.company}` }],
      ]),
    ),
  };
  return made[type];
}

const lastNames = ['Ferrow', 'Tindle', 'Marsh', 'Oakes', 'Quist', 'Holm', 'Ashby', 'Venn'] as const;

function contact(customer: Customer, index: number): readonly [string, SampleRecord] {
  return [
    customerId(customer),
    {
      firstname: customer.contact,
      lastname: lastNameAt(index),
      email: `office@${domainOf(customer)}`,
    },
  ];
}

const people: readonly (readonly [string, SampleRecord])[] = [
  [sampleRecordIds.decisionMaker, { firstname: 'Ilya', lastname: lastNameAt(0) }],
  [sampleRecordIds.nameless, {}],
  [
    sampleRecordIds.hostile,
    {
      firstname: '<img src=x onerror=alert(1)>',
      lastname: '[gift](command:workbench.action.quit)',
    },
  ],
];

const firstNames = [
  'Ada',
  'Bo',
  'Cleo',
  'Dov',
  'Etta',
  'Finn',
  'Gwen',
  'Hugo',
  'Ida',
  'Jo',
] as const;

function guests(): readonly (readonly [string, SampleRecord])[] {
  return Array.from({ length: workshopGuests }, (_, number) => [
    guestId(number),
    {
      firstname: firstNames[number % firstNames.length] ?? '',
      lastname: `${lastNameAt(Math.floor(number / firstNames.length))} ${number + 1}`,
    },
  ]);
}

function lastNameAt(index: number): string {
  return lastNames[index % lastNames.length] ?? lastNames[0];
}

function domainOf({ company }: Customer): string {
  const letters = company.normalize('NFD').replace(/[^\w]/g, '');
  return `${letters.toLowerCase()}.example`;
}
