import type { Language } from '../../atlas/language';
import { figureWording as en } from './en';
import type { FigureWording } from './wording';
import { figureWording as zh } from './zh';

/** How each language writes figures. */
export const figureWordings: Readonly<Record<Language, FigureWording>> = { en, zh };
