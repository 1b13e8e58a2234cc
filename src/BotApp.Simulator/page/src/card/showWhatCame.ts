/**
 * What came of a press begins in view: a long form becomes a short card, or comes back with a sentence on top, and the
 * place that was looked at is gone. After the list has settled, so that a list that stays at its end does not take it away.
 */
export function showWhatCame(card: HTMLElement): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const list = scrollerOf(card);
    if (!list) return;
    const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const isCutOff = top + card.offsetHeight > list.clientHeight;
    if (top < 0 || (isCutOff && top > list.clientHeight / 2)) list.scrollTop += top - roomForTheSender;
  }));
}

const roomForTheSender = 48;

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let place = element.parentElement; place; place = place.parentElement) {
    if (place.scrollHeight > place.clientHeight && /auto|scroll/.test(getComputedStyle(place).overflowY)) return place;
  }
  return null;
}
