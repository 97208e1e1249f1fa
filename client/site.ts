import './search-trigger';
import './site-menu';
import './theme-toggle';
import './way-finder';
