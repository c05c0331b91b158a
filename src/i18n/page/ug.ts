export { pageWords } from './en';
