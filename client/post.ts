import './contents-list';
import './post-comments';
import './share-mastodon';
