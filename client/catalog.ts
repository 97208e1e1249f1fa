import './catalog/filter';
