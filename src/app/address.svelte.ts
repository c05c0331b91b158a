import type { Language } from '../atlas/language';
import type { PageWords } from '../i18n/page/en';
import type { ShellWords } from '../i18n/shell/en';
import type { PageModel } from '../pages/page-model';
import { href } from '../parts/href';
import { formatLink, parseLink, type LinkProblem } from '../view/link';
import { isSamePage, type Camera, type Choices, type Page, type View } from '../view/view';
import type { PageComponents } from './page-components';

/** What a page shows, in the words of its language, and what shows it. */
export interface Content {
  readonly model: PageModel;
  readonly words: PageWords;
  /** The one that shows `model`. */
  readonly components: PageComponents;
}

/** What is on the screen: a view, and the words and content that belong to it. */
export interface Shown {
  readonly view: View;
  readonly words: ShellWords;
  /** Null as long as the prerendered content of the first page has not come alive. */
  readonly content: Content | null;
  /** Parts of the link that could not be used. */
  readonly problems: readonly LinkProblem[];
}

/** Fetches what a page shows; rejects when it cannot be had. */
export type LoadPage = (page: Page, language: Language) => Promise<{ words: ShellWords; content: Content }>;

type Entry = 'push' | 'replace' | 'keep';

/**
 * The one owner of the address bar and of the state of the atlas: everything else is told by it and asks it.
 * The address always says what is on the screen, so it changes when the content has arrived.
 */
export class Address {
  #shown: Shown;
  /** A page is being fetched. */
  busy = $state(false);
  /** The link of a page that could not be fetched. */
  failed = $state<View | null>(null);
  #systemTheme = $state<'light' | 'dark'>('light');
  readonly #load: LoadPage;
  /** Settled once there is content that another page can take the place of. */
  readonly #alive: Promise<void>;
  #wake = () => {};
  #latest = 0;
  #leaving = false;
  /** Tells how far the content is scrolled, in px, so that Back returns to it; the shell sets it. */
  scrollTop = () => 0;
  /** Tells where the map looks now; the map frame sets it. */
  mapCamera: () => Camera | null = () => null;

  constructor(shown: Shown, load: LoadPage) {
    this.#shown = $state.raw(shown);
    this.#load = load;
    this.#alive = shown.content === null ? new Promise((wake) => (this.#wake = wake)) : Promise.resolve();
  }

  get shown(): Shown {
    return this.#shown;
  }

  get theme(): 'light' | 'dark' {
    return this.#shown.view.choices.theme ?? this.#systemTheme;
  }

  /** Listens to the browser's history and the system's theme, and applies what the address says. Browser only. */
  start(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    this.#systemTheme = dark.matches ? 'dark' : 'light';
    dark.addEventListener('change', () => (this.#systemTheme = dark.matches ? 'dark' : 'light'));
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => void this.#readAddress());
    const { view, problems } = parseLink(currentLink());
    // A page that is not there was answered with 404.html, whatever its path looks like.
    if (this.#shown.view.page.kind === 'missing') void this.#show(() => view, problems, 'keep');
    else
      this.#shown = withProblems({
        ...this.#shown,
        view: { ...view, page: this.#shown.view.page },
        problems
      });
  }

  /** The content of the first page has come alive; pages asked for before are fetched now. */
  arrived(content: Content): void {
    if (this.#shown.content === null) this.#shown = withProblems({ ...this.#shown, content });
    this.#wake();
  }

  /** The page as it would be opened from here: the choices travel along, but for those of one page alone. */
  #viewOf(page: Page, language: Language, metric: string | null): View {
    const { view } = this.#shown;
    if (isSamePage(page, view.page)) {
      return { ...view, page, language, choices: { ...view.choices, metric: metric ?? view.choices.metric } };
    }
    // The map stays where it is for a page without a place, unless the hash has to say which source is meant.
    const fitted =
      page.kind === 'place' || page.kind === 'map' || (page.kind === 'sources' && page.source !== null);
    const choices = { ...view.choices, period: null, metric };
    return { ...view, page, language, choices, camera: fitted ? null : view.camera };
  }

  /**
   * Opens a page, or the same page in another language: a new entry in the history.
   * @param metric the chart to show there; null for its first, or the one shown already
   */
  open(
    page: Page,
    language: Language = this.#shown.view.language,
    metric: string | null = null
  ): Promise<boolean> {
    // Looked up again when the content has arrived: theme and layers may have been changed meanwhile.
    return this.#show(() => this.#viewOf(page, language, metric), [], 'push');
  }

  /** Changes choices without a new entry in the history. */
  choose(choices: Partial<Choices>): void {
    const { view } = this.#shown;
    this.#set({ ...this.#shown, view: { ...view, choices: { ...view.choices, ...choices } } }, 'replace');
  }

  /** The visitor moved the map. */
  moved(camera: Camera): void {
    this.#set({ ...this.#shown, view: { ...this.#shown.view, camera } }, 'replace');
  }

  /** The visitor has read what could not be used. */
  dismissProblems(): void {
    this.#shown = { ...this.#shown, problems: [] };
    this.failed = null;
  }

  /** The full link to exactly this picture, theme and camera included. */
  shareLink(): string {
    const { view } = this.#shown;
    const camera = this.mapCamera() ?? view.camera;
    const exact = { ...view, choices: { ...view.choices, theme: this.theme }, camera };
    return location.origin + href(formatLink(exact));
  }

  #readAddress(): Promise<boolean> {
    const { view, problems } = parseLink(currentLink());
    return this.#show(() => view, problems, 'keep');
  }

  async #show(wanted: () => View, problems: readonly LinkProblem[], entry: Entry): Promise<boolean> {
    const ticket = ++this.#latest;
    const now = this.#shown;
    const { page, language } = wanted();
    if (language === now.view.language && isSamePage(page, now.view.page) && !isMissing(now)) {
      this.busy = false;
      this.failed = null;
      this.#leaving = false;
      const view = wanted();
      const again = entry === 'push' && formatLink(view) === formatLink(now.view);
      this.#set(withProblems({ ...now, view, problems }), again ? 'keep' : entry);
      return true;
    }
    this.busy = true;
    // The address bar already names the page that Back leads to: what happens on this one is not written there.
    this.#leaving = entry === 'keep';
    try {
      await this.#alive;
      const loaded = await this.#load(page, language);
      // A later click or Back has overtaken this one.
      if (ticket !== this.#latest) return false;
      this.failed = null;
      this.#leaving = false;
      this.#set(withProblems({ view: wanted(), ...loaded, problems }), entry);
      return true;
    } catch {
      if (ticket === this.#latest) {
        this.failed = wanted();
        this.#leaving = false;
        if (entry === 'keep' && !isMissing(this.#shown)) this.#set(this.#shown, 'replace');
      }
      return false;
    } finally {
      if (ticket === this.#latest) this.busy = false;
    }
  }

  #set(shown: Shown, entry: Entry): void {
    const url = href(formatLink(shown.view));
    if (entry === 'push') {
      history.replaceState({ scroll: this.scrollTop() }, '');
      history.pushState(null, '', url);
    } else if (entry === 'replace' && !this.#leaving) history.replaceState(history.state, '', url);
    this.#shown = shown;
  }
}

/** The page that answers where nothing is: in its own name at first, then in that of the address asked for. */
function isMissing({ view, content }: Shown): boolean {
  return view.page.kind === 'missing' || content?.model.kind === 'missing';
}

/** A chart that the page does not have falls back to its first one, and is told. */
function withProblems(shown: Shown): Shown {
  const { view, content, problems } = shown;
  const { metric } = view.choices;
  const series = content !== null && 'panel' in content.model ? content.model.panel.series : [];
  if (metric === null || series.length === 0 || series.some(({ key }) => key === metric)) return shown;
  return {
    ...shown,
    view: { ...view, choices: { ...view.choices, metric: null } },
    problems: [...problems, { part: 'query', key: 'metric', value: metric }]
  };
}

/** What the address bar says, without the base. */
function currentLink(): string {
  return linkOf(location) ?? '/';
}

/** The link of an address under our base, without the base; null for an address outside it. */
export function linkOf(url: Pick<URL, 'pathname' | 'search' | 'hash'>): string | null {
  const base = href('/');
  if (!url.pathname.startsWith(base)) return null;
  return url.pathname.slice(base.length - 1) + url.search + url.hash;
}
