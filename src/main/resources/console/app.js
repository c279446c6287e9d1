import { createApp } from './lib/vue.js';
import { Shell } from './shell.js';
import { learn } from './words.js';

await learn('zh', 'en');
createApp(Shell).mount('#app');
