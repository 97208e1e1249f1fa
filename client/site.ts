import './event-banner';
import './search-trigger';
import './copy-text';
import './late-modules';
import './lay-out-later';
import './site-menu';
import './theme-toggle';
import './way-finder';
