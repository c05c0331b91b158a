import type { CorridorFamily } from '../atlas/atlas';
import './line-tip.css';

/** A line under the pointer, in words; or a place, by its name and its local one. */
export interface LineWords {
  /** The railway's or the place's name, or empty where only the corridor is known. */
  readonly line: string;
  /** What is special about it (under construction, sea leg ..., the local name), or empty. */
  readonly note: string;
  readonly corridors: readonly {
    readonly id: string;
    readonly name: string;
    readonly family: CorridorFamily;
    /** It is this corridor's line that the pointer is on. */
    readonly here: boolean;
  }[];
}

export interface LineTip {
  /**
   * Shows the words beside a point of the map (pixels from its top left corner). With `pick` the corridors are
   * buttons: for a finger, that cannot hover, and to choose one line of a bundle.
   */
  show(words: LineWords, x: number, y: number, pick: ((corridor: string) => void) | null): void;
  hide(): void;
}

/** Makes the tooltip of the lines inside the map's container. Names go in as text, never as HTML. */
export function createLineTip(container: HTMLElement): LineTip {
  const tip = document.createElement('div');
  tip.className = 'line-tip';
  tip.hidden = true;
  container.append(tip);

  function row(tag: 'p' | 'li', className: string, text: string): HTMLElement {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  return {
    show(words, x, y, pick) {
      const list = document.createElement('ul');
      for (const { id, name, family, here } of words.corridors) {
        const item = row('li', `family-${family}${here ? ' here' : ''}`, pick ? '' : name);
        if (pick) {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = name;
          button.addEventListener('click', () => {
            pick(id);
          });
          item.append(button);
        }
        list.append(item);
      }
      tip.replaceChildren(
        ...(words.line === '' ? [] : [row('p', 'line', words.line)]),
        ...(words.note === '' ? [] : [row('p', 'note', words.note)]),
        ...(words.corridors.length === 0 ? [] : [list])
      );
      tip.classList.toggle('pinned', pick !== null);
      tip.hidden = false;
      const { clientWidth, clientHeight } = container;
      const left = x + 14 + tip.offsetWidth > clientWidth ? x - 14 - tip.offsetWidth : x + 14;
      const top = y + 14 + tip.offsetHeight > clientHeight ? y - 14 - tip.offsetHeight : y + 14;
      tip.style.transform = `translate(${String(Math.round(Math.max(4, left)))}px, ${String(Math.round(Math.max(4, top)))}px)`;
    },
    hide() {
      tip.hidden = true;
    }
  };
}
