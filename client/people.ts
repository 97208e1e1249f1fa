import './people/filter';
