import type { Language } from '../../atlas/language';
import { figureWording as de } from './de';
import { figureWording as en } from './en';
import { figureWording as kk } from './kk';
import { figureWording as pl } from './pl';
import { figureWording as ru } from './ru';
import { figureWording as ug } from './ug';
import type { FigureWording } from './wording';
import { figureWording as zh } from './zh';

/** How each language writes figures. */
export const figureWordings: Readonly<Record<Language, FigureWording>> = { en, zh, ru, de, pl, kk, ug };
