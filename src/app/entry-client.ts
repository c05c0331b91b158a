import './base.css';
import './layout.css';
import '../parts/still-map.css';
import './theme.css';
import './print.css';
import 'virtual:palette.css';

/** The page is readable as it is: what makes it live is fetched once it has been painted. */
async function start(): Promise<void> {
  try {
    const { comeAlive } = await import('./come-alive');
    await comeAlive();
  } catch (error) {
    // What cannot come alive is read as without scripts, and offers no dead controls.
    document.documentElement.classList.remove('js');
    throw error;
  }
}

// A page in the background is not painted, and must not wait for it.
if (document.hidden) void start();
else requestAnimationFrame(() => setTimeout(() => void start()));
