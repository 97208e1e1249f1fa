import './event-banner';
import './search-trigger';
import './copy-text';
import './deferred-scripts';
import './lay-out-later';
import './site-menu';
import './theme-toggle';
import './get-involved-filters';
