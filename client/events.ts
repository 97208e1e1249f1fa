import './event-clock';
import './event-lists';
import './share-mastodon';
