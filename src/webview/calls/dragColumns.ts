/** What comes of a press on a header. */
export interface HeaderDrag {
  /** Pressed and let go. */
  click(column: string, event: PointerEvent): void;
  menu(column: string): void;
  resize(column: string, size: number): void;
  /** Fits the column to what is in it. */
  fit(column: string): void;
  /** Puts the column where another one is. */
  move(column: string, to: string): void;
}

/** A press that goes no further than this is a click, in pixels. */
const slackPx = 4;

/** Lets headers be clicked, widened by their edge and dragged to another place. */
export function dragColumns(header: HTMLElement, drag: HeaderDrag): void {
  header.addEventListener('pointerdown', event => {
    const cell = cellAt(event.target);
    const column = cell?.dataset['column'];
    if (event.button !== 0 || cell === undefined || column === undefined) {
      return;
    }
    if (isPart(event.target, '.header-resizer')) {
      follow(event, cell.offsetWidth, drag, column);
    } else if (isPart(event.target, '.header-menu')) {
      event.preventDefault();
      drag.menu(column);
    } else {
      carry(event, header, drag, column);
    }
  });
  header.addEventListener('dblclick', event => {
    const column = cellAt(event.target)?.dataset['column'];
    if (column !== undefined && isPart(event.target, '.header-resizer')) {
      drag.fit(column);
    }
  });
}

function follow(start: PointerEvent, size: number, drag: HeaderDrag, column: string): void {
  track(start, {
    move: event => drag.resize(column, size + event.clientX - start.clientX),
    stop: () => undefined,
    end: () => undefined,
  });
}

function carry(start: PointerEvent, header: HTMLElement, drag: HeaderDrag, column: string): void {
  let isCarried = false;
  let to: string | undefined;
  let target: HTMLElement | undefined;
  const mark = (cell: HTMLElement | undefined): void => {
    target?.classList.remove('drop-target');
    target = cell;
    target?.classList.add('drop-target');
  };
  track(start, {
    move: event => {
      isCarried ||= Math.abs(event.clientX - start.clientX) > slackPx;
      header.classList.toggle('carrying', isCarried);
      if (isCarried) {
        mark(cellAt(document.elementFromPoint(event.clientX, event.clientY)));
      }
    },
    stop: () => {
      to = target?.dataset['column'];
      mark(undefined);
      header.classList.remove('carrying');
    },
    end: event => {
      if (!isCarried) {
        drag.click(column, event);
      } else if (to !== undefined && to !== column) {
        drag.move(column, to);
      }
    },
  });
}

interface Track {
  readonly move: (event: PointerEvent) => void;
  /** In any case, also where the browser takes the pointer away. */
  readonly stop: () => void;
  /** Let go. */
  readonly end: (event: PointerEvent) => void;
}

function track(start: PointerEvent, { end, move, stop }: Track): void {
  const listening = new AbortController();
  const { signal } = listening;
  const isSame = (event: PointerEvent): boolean => event.pointerId === start.pointerId;
  window.addEventListener('pointermove', event => isSame(event) && move(event), { signal });
  window.addEventListener(
    'pointerup',
    event => {
      if (isSame(event)) {
        listening.abort();
        stop();
        end(event);
      }
    },
    { signal },
  );
  window.addEventListener(
    'pointercancel',
    () => {
      listening.abort();
      stop();
    },
    { signal },
  );
}

function cellAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[role=columnheader]') ?? undefined)
    : undefined;
}

function isPart(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
