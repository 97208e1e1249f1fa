import './hydration';
import './write/no-evaluation';
import './write/page';
