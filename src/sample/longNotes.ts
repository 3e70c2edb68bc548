/** Notes of about five thousand characters, as somebody writes them who types while listening. */
export const longNotes = [
  '<p>Present: Odette and Samir for Larkspur Linen, Inés and later Tobias for us. We took the agenda from the top and left nothing out.</p>',
  point(
    'The summer',
    'July was the busiest month they ever had, and the plan held. Two deliveries were late, both because the lorry was, and neither because of a shift that nobody had filled. Odette printed the July plan and pinned it above the ironing tables, which is the nicest thing anybody has done with it so far.',
    'Send her the poster-sized version.',
  ),
  point(
    'The night shift',
    'Samir wants to see at a glance who worked the last night before he asks anyone for the next. Today he counts on his fingers. The rest rule covers it in principle, but it warns him only after he has dropped the name into the plan, and by then he has already promised it.',
    'Show rest hours beside the name while dragging; ask the product team whether this fits the January release.',
  ),
  point(
    'Holidays',
    'Eleven people asked for the same week in August. The first-come rule was felt to be unfair to the drivers, who cannot reach a computer before noon. They would rather have a week in which everybody may ask, and a draw at the end of it.',
    'Write up the draw as a proposal, half a page, with one example.',
  ),
  point(
    'Phones',
    'Half of the team use telephones that are five years old. The plan opens, but slowly, and the two largest fonts overlap the buttons. Samir showed it to the camera. It is exactly as bad as he says.',
    'Tobias to borrow such a telephone for a week.',
  ),
  point(
    'The second building',
    'They rent the hall next door from the first of March. It gets four washing lines, its own clock and its own manager, Ottoline, who has not been hired yet but has already been promised her own colour.',
    'Prepare the second site in the test account before Christmas; keep turquoise free.',
  ),
  point(
    'Exports',
    'The payroll office wants hours with a decimal point, the tax adviser wants them with a colon, and both want them on the same day. At present Odette turns one into the other by hand, on the last evening of every month, with the radio on.',
    'Two saved exports, named after the people who get them.',
  ),
  point(
    'Prices',
    'They asked what the second site costs. They were told, and were silent for a moment, and then asked what happens if they pay for two years at once. That they liked better.',
    'Offer by Wednesday, two columns, no small print.',
  ),
  point(
    'Praise and blame',
    'Praise for the new search, which finds "Fr" as well as "Friday". Blame for the sound it makes when a shift is full; the cat in the office leaves the room each time.',
    'Make the sound optional. Apologise to the cat.',
  ),
  point(
    'Training',
    'Of the eleven people who were trained in spring, four have left and three more have joined. The new ones learn it from Samir, who learnt it from Odette, who skipped the chapter on swaps because nobody swapped in those days. Now everybody swaps, on slips of paper, and on Monday the slips are in the wash.',
    'One hour on swaps, on the telephone, recorded, before the Christmas rush; nobody has to write anything down.',
  ),
  point(
    'Reliability',
    'The plan could not be reached for twenty minutes on 3 September. They noticed, because it was the minute before the early shift, and they were told within five minutes, which they had not expected and liked. What they would like even better is a copy that opens without a network, if only to read.',
    'Explain the read-only copy; it has been there since March, and we have evidently hidden it too well.',
  ),
  point(
    'Anything else',
    'Nothing else, said Odette, and then spoke for ten minutes about labels. In short: the labels on the linen bags carry the customer, the day and the line, and all three are in the plan already, so why does somebody write them by hand? Nobody knew an answer. We all agreed that there must have been one once.',
    'Look at the label printer on the next visit; take a photograph of its back.',
  ),
  '<p>We closed at a quarter past eleven, fifteen minutes over. The next review is on the second Friday of February, in their new hall if the heating works and on the telephone if it does not. Odette sends the list of names; Samir sends the photograph of the July plan; we send the offer, the proposal for the draw and the poster.</p>',
  '<p>For whoever reads this after me: they are patient people, they say what they mean, and they notice when somebody has done what was promised. Let us keep it that way. &mdash; Inés</p>',
].join('');

function point(heading: string, said: string, agreed: string): string {
  return `<h3>${heading}</h3><p>${said}</p><ul><li><strong>Agreed:</strong> ${agreed}</li></ul>`;
}
