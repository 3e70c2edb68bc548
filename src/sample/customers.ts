import type { Choices } from './random';

/** Somebody the people of the sample portal talk to. All of them are invented. */
export interface Customer {
  readonly company: string;
  readonly contact: string;
  readonly trade: string;
  /** A number from a range that is kept free for fiction. */
  readonly phone: string;
}

/** Whom the calls of the sample are made with. */
export const customers: Choices<Customer> = [
  customer('Fernhollow Bakery', 'Nadia', 'three shops and a night shift', '+441614960172'),
  customer('Quillstone Press', 'Edmund', 'two presses and a bindery', '+442079460904'),
  customer('Saltmarsh Cycles', 'Priya', 'a workshop with four stands', '+12065550143'),
  customer('Kestrel Yard Joinery', 'Dafydd', 'nine joiners and two vans', '+441134960188'),
  customer('Bluewick Ceramics', 'Yolanda', 'three kilns', '+12125550119'),
  customer('Tallowmere Farms', 'Per', 'four barns and a cheese room', '+46846500442'),
  customer('Maple & Thread', 'Rosalind', 'six looms', '+33199000417'),
  customer('Otterburn Outfitters', 'Callum', 'a shop and a warehouse', '+441134960151'),
  customer('Pennywhistle Toys', 'Lieselotte', 'a paint shop and a packing room', '+493023125042'),
  customer('Larkspur Linen', 'Odette', 'four washing lines', '+442079460733'),
  customer('Marigold Candles', 'Theo', 'a pouring room and a stall', '+14155550161'),
  customer('Gannet & Sons', 'Ruairidh', 'two boats and a smokehouse', '+13125550164'),
  customer('Copperbeech Clockworks', 'Agnieszka', 'five watchmakers', '+493023125118'),
  customer('Wildrye Brewing', 'Jonah', 'eight tanks and a tap room', '+15035550137'),
  customer('Thistledown Upholstery', 'Fiona', 'six benches', '+441414960109'),
  customer('Moonraker Boatyard', 'Tamsin', 'one slipway and twelve hands', '+441632960155'),
  customer('Brûlerie du Pont', 'Maëlle', 'two roasters', '+33199000142'),
  customer('Hazelgrove Honey', 'Bruno', 'ninety hives in seven places', '+493023125227'),
  customer('Pinwheel Playgrounds', 'Imani', 'three building teams', '+17735550182'),
  customer('Foxglove Florists', 'Delphine', 'a cutting room and four shops', '+33199000588'),
  customer('Ashgate Ironworks', 'Tomasz', 'two forges', '+441144960123'),
  customer('Ramsons Catering', 'Keziah', 'one kitchen and forty waiters', '+442079460661'),
  customer('Sundial Solar Installers', 'Mateo', 'eleven roofers', '+16025550175'),
  customer('Juniper Lane Bindery', 'Saoirse', 'three binders and an apprentice', '+442079460388'),
];

function customer(company: string, contact: string, trade: string, phone: string): Customer {
  return { company, contact, trade, phone };
}
