/** Each peer behind the same four functions: draw, add, move, zoom. Places are given: none of them lays out. */
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

const COLOURS = { Resolution: '#0b5d99', Document: '#7a5200', State: '#16703c', Subject: '#8a2f6b' };
const FORCES = { NEUTRAL: '#6b7280', STANCE: '#b45309', OPERATIVE: '#b91c1c' };
const container = document.getElementById('picture');

window.peers = {
  sigma(text) {
    const { nodes, links } = JSON.parse(text);
    const graph = new MultiDirectedGraph();
    const add = (data) => {
      for (const { id, label, name, x, y } of data.nodes)
        graph.addNode(id, { x, y: -y, size: 5, label: name, color: COLOURS[label] });
      for (const { from, to, force } of data.links)
        graph.addDirectedEdge(from, to, { type: 'arrow', size: 1, color: FORCES[force] });
    };
    add({ nodes, links });
    const sigma = new Sigma(graph, container, { renderEdgeLabels: false });
    return {
      // Drawn when the constructor returns.
      drawn: () => Promise.resolve(),
      add: (data) => {
        add(JSON.parse(data));
        sigma.refresh();
        return Promise.resolve();
      },
      move: (dx) => {
        const { x, ...state } = sigma.getCamera().getState();
        sigma.getCamera().setState({ ...state, x: x + dx / 820 });
      },
      zoom: (factor) => {
        const { ratio, ...state } = sigma.getCamera().getState();
        sigma.getCamera().setState({ ...state, ratio: ratio / factor });
      },
    };
  },
  cytoscape(text) {
    const elementsOf = ({ nodes, links }) => [
      ...nodes.map(({ id, label, name, x, y }) => ({ data: { id, label, name }, position: { x, y } })),
      ...links.map(({ from, to, force }, index) => ({
        data: { id: `${from} ${to} ${index}`, source: from, target: to, force },
      })),
    ];
    const cy = cytoscape({
      container,
      elements: elementsOf(JSON.parse(text)),
      layout: { name: 'preset', fit: true },
      style: [
        {
          selector: 'node',
          style: {
            label: 'data(name)',
            'font-size': 11,
            width: 14,
            height: 14,
            'text-halign': 'right',
            'text-valign': 'center',
          },
        },
        ...Object.entries(COLOURS).map(([label, colour]) => ({
          selector: `node[label="${label}"]`,
          style: { 'background-color': colour },
        })),
        {
          selector: 'edge',
          style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.6 },
        },
        ...Object.entries(FORCES).map(([force, colour]) => ({
          selector: `edge[force="${force}"]`,
          style: { 'line-color': colour, 'target-arrow-color': colour },
        })),
      ],
    });
    const rendered = () => new Promise((resolve) => cy.one('render', resolve));
    return {
      drawn: rendered,
      add: (data) => {
        cy.add(elementsOf(JSON.parse(data)));
        return rendered();
      },
      move: (dx) => cy.panBy({ x: dx, y: 0 }),
      zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: 410, y: 280 } }),
    };
  },
};
