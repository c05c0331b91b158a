// What stands over the map and is loaded with it.
export { default as Legend } from './Legend.svelte';
export { default as MapControls } from './MapControls.svelte';
