import './base.css';
import './embed.css';
import '../parts/still-map.css';
import './theme.css';
import 'virtual:palette.css';

// All that a frame loads before it is asked for more: nothing of the map, and no component.
const button = document.querySelector<HTMLButtonElement>('#live');
const picture = document.querySelector<HTMLElement>('#picture');
if (button === null || picture === null) throw new Error('embed.html has no element #live or #picture');

async function goLive(target: HTMLElement, asked: HTMLButtonElement): Promise<void> {
  asked.disabled = true;
  try {
    const { showLiveMap } = await import('./live-embed');
    await showLiveMap(target);
    asked.remove();
    target.focus();
  } catch {
    // What could not be fetched may be there at the next try.
    asked.disabled = false;
  }
}

button.addEventListener('click', () => void goLive(picture, button));
button.hidden = false;
