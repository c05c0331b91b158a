export { about } from './en';
