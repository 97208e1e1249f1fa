import './figure-zoom';
import './video-embed';
