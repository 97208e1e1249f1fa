import './site-menu';
import './theme-toggle';
