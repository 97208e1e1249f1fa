import './contents-list';
import './post-comments';
