import './event-clock';
import './event-lists';
